/* Made for tests of symbolication: a crash three calls deep, the innermost inlined. */
static inline int read_value(const int *from) {
    return *from + 1;
}

__attribute__((noinline)) int average(const int *values) {
    int sum = read_value(values);
    return sum / 2;
}

__attribute__((noinline)) int run(const int *values) {
    return average(values) + 7;
}

void _start(void) {
    run((const int *) 0);
    for (;;) {
    }
}
