# Keys and certificates of `cargo xtask interop`, by OpenSSL, in the current folder. Run with `sh -e`.
cat > ca.cnf <<'END'
[ca]
default_ca = this
[this]
database = index.txt
new_certs_dir = .
default_md = sha256
policy = any
unique_subject = no
rand_serial = yes
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = DNS:localhost,IP:127.0.0.1
[client]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
subjectAltName = DNS:localhost,IP:127.0.0.1
END
: > index.txt
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key"; }
root() { key "$1"; openssl req -config ca.cnf -new -x509 -key "$1.key" -subj "/CN=$2" -extensions root -days 30 -out "$1.pem"; }
# leaf NAME CA SECTION [DATES…]
leaf() {
    name=$1 ca=$2 section=$3
    shift 3
    [ $# -gt 0 ] || set -- -days 30
    key "$name"
    openssl req -config ca.cnf -new -key "$name.key" -subj "/CN=$name" -out "$name.csr"
    openssl ca -config ca.cnf -batch -notext -in "$name.csr" -keyfile "$ca.key" -cert "$ca.pem" \
        -extensions "$section" -out "$name.crt" "$@"
    cat "$name.key" "$name.crt" > "$name.pem"
}
past="-startdate 20200101000000Z -enddate 20210101000000Z"
root ca "interop CA"
root other "another CA"
leaf server ca server
leaf server-expired ca server $past
leaf client ca client
leaf client-expired ca client $past
leaf client-foreign other client
printf 'GET / HTTP/1.0\r\n\r\n' > request
