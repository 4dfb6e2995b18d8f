from concurrent.futures import ProcessPoolExecutor, as_completed


class Fib:
    def __call__(self, n):
        if n < 2:
            return n
        return self(n - 1) + self(n - 2)


if __name__ == "__main__":
    numbers = [20, 5, 17, 11]
    with ProcessPoolExecutor(max_workers=4) as ex:
        which = {ex.submit(Fib(), n): n for n in numbers}
        print("first order looks like this:", next(iter(which)))
        answers = {}
        for f in as_completed(which):
            n = which[f]
            answers[n] = f.result()
            print(f"[{len(answers)}/{len(numbers)}] fib({n}) ready")
    print("in my order:", [answers[n] for n in numbers])
