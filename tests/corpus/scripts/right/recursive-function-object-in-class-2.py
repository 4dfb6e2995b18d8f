from concurrent.futures import ProcessPoolExecutor, as_completed


class Fibo:
    def number(self, n):
        return n if n < 2 else self.number(n - 1) + self.number(n - 2)

    def table(self, wanted):
        found = {}
        with ProcessPoolExecutor(3) as ex:
            asked = {ex.submit(self.number, n): n for n in wanted}
            for f in as_completed(asked):
                found[asked[f]] = f.result()
        return found


if __name__ == "__main__":
    table = Fibo().table([22, 5, 18, 10, 1])
    for n in sorted(table):
        print("fib", n, "=", table[n])
