from multiprocessing import Process


def fib(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


if __name__ == "__main__":
    positions = (10, 20, 30, 40)
    # fib gives its value back, so print it in the process
    ps = [Process(target=print(f"fib({k}) = {fib(k)}")) for k in positions]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
