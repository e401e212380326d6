//! The README's axum server and a reqwest client, both on nocrypto, over one loopback connection.
#![allow(dead_code, reason = "the support file serves several tests")]

#[path = "../../tests/support/pki.rs"]
mod pki;

use axum_server::tls_rustls::RustlsConfig;

#[tokio::test]
async fn axum_serves_and_reqwest_fetches() {
    nocrypto_rustls::default_provider().install_default().expect("the first of this process");
    let pki = pki::Pki::new(pki::Kind::P256);
    let key = pki.key_der().secret_der().to_vec();
    let tls = RustlsConfig::from_der(vec![pki.leaf.to_vec()], key).await.unwrap();
    let app = axum::Router::new().route("/", axum::routing::get(|| async { "a page" }));
    let handle = axum_server::Handle::new();
    let server =
        axum_server::bind_rustls(std::net::SocketAddr::from(([127, 0, 0, 1], 0)), tls).handle(handle.clone());
    tokio::spawn(server.serve(app.into_make_service()));
    let address = handle.listening().await.unwrap();
    let root = reqwest::Certificate::from_der(&pki.root).unwrap();
    let client = reqwest::Client::builder()
        .tls_certs_only([root])
        .resolve("provider.example", address)
        .build()
        .unwrap();
    let page = client.get(format!("https://provider.example:{}/", address.port())).send().await.unwrap();
    assert_eq!(page.text().await.unwrap(), "a page");
}
