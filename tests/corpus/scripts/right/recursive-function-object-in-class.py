from concurrent.futures import ProcessPoolExecutor, as_completed


class Fibonacci:
    def __call__(self, n):
        return n if n < 2 else self(n - 1) + self(n - 2)


def main():
    fib = Fibonacci()
    with ProcessPoolExecutor(max_workers=3) as ex:
        inputs = {ex.submit(fib, n): n for n in (22, 5, 15)}
        values = {}
        for future in as_completed(inputs):
            values[inputs[future]] = future.result()
    for n in sorted(values):
        print(f"fib({n}) = {values[n]}")


if __name__ == "__main__":
    main()
