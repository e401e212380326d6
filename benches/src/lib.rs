//! nocrypto against its peers: the clock that the benchmarks share.
//!
//! Ids are `module/algorithm/backend/size`; the peers stand in the same group. Does not measure wall time: a busy
//! neighbour on the machine would count.

pub mod report;

use std::time::Duration;

use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BatchSize, BenchmarkGroup, BenchmarkId, Criterion, Throughput};
use rustix::time::{ClockId, clock_gettime};

/// CPU time of the thread that runs the benchmark.
pub struct ThreadCpuTime;

fn now() -> Duration {
    let time = clock_gettime(ClockId::ThreadCPUTime);
    // The kernel's thread clock starts at zero: neither part is negative.
    Duration::new(time.tv_sec.unsigned_abs(), u32::try_from(time.tv_nsec).unwrap_or_default())
}

impl Measurement for ThreadCpuTime {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        now()
    }

    fn end(&self, start: Duration) -> Duration {
        now().saturating_sub(start)
    }

    fn add(&self, a: &Duration, b: &Duration) -> Duration {
        a.saturating_add(*b)
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        value.as_secs_f64() * 1e9
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        &Nanoseconds
    }
}

/// Formats nanoseconds as criterion formats wall time.
struct Nanoseconds;

impl ValueFormatter for Nanoseconds {
    fn scale_values(&self, typical: f64, values: &mut [f64]) -> &'static str {
        WallTime.formatter().scale_values(typical, values)
    }

    fn scale_throughputs(&self, typical: f64, throughput: &Throughput, values: &mut [f64]) -> &'static str {
        WallTime.formatter().scale_throughputs(typical, throughput, values)
    }

    fn scale_for_machines(&self, values: &mut [f64]) -> &'static str {
        WallTime.formatter().scale_for_machines(values)
    }
}

/// Criterion with thread CPU time and the short sampling that a table of a hundred rows can afford.
pub fn criterion() -> Criterion<ThreadCpuTime> {
    Criterion::default()
        .with_measurement(ThreadCpuTime)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_millis(1000))
        .sample_size(30)
        .without_plots()
        .configure_from_args()
}

/// A group of rows: the same work by us and by every peer, in one process.
pub struct Rows<'c> {
    group: BenchmarkGroup<'c, ThreadCpuTime>,
    size: String,
}

impl<'c> Rows<'c> {
    /// The group of this name: `module/algorithm`.
    pub fn new(criterion: &'c mut Criterion<ThreadCpuTime>, name: &str) -> Self {
        Self { group: criterion.benchmark_group(name), size: String::new() }
    }

    /// The row that follows: a size or the name of an operation.
    pub fn row(&mut self, size: impl ToString) -> &mut Self {
        self.size = size.to_string();
        self
    }

    /// As [`Rows::row`], for work on so many bytes.
    pub fn bytes(&mut self, size: usize) -> &mut Self {
        self.group.throughput(Throughput::Bytes(size as u64));
        self.row(size)
    }

    /// Who does the work, and the work.
    pub fn by<T>(&mut self, backend: &str, mut work: impl FnMut() -> T) -> &mut Self {
        self.group.bench_function(BenchmarkId::new(backend, &self.size), |b| b.iter(&mut work));
        self
    }

    /// As [`Rows::by`], for work that uses up what `make` makes outside the measured time.
    pub fn by_with<I, T>(
        &mut self,
        backend: &str,
        mut make: impl FnMut() -> I,
        mut work: impl FnMut(I) -> T,
    ) -> &mut Self {
        self.group.bench_function(BenchmarkId::new(backend, &self.size), |b| {
            b.iter_batched(&mut make, &mut work, BatchSize::SmallInput);
        });
        self
    }
}
