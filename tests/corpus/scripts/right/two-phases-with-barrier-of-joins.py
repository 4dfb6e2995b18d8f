from multiprocessing import Array, Process


def square(a, n):
    a[n] *= a[n]


def neighbour_sum(a, b, n):
    b[n] = a[n] + a[(n + 1) % len(a)]


def phase(target, *shared):
    ps = [Process(target=target, args=(*shared, n)) for n in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    a, b = Array("i", [1, 2, 3]), Array("i", 3)
    phase(square, a)
    phase(neighbour_sum, a, b)
    print(list(b))
