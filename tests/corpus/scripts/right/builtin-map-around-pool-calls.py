from multiprocessing import Pool


def area(shape):
    a, b = shape
    return a * b


def show(text):
    return f"{text:>6.1f} m2"


if __name__ == "__main__":
    shapes = [(2, 3), (4, 5.5), (1, 7)]
    with Pool(3) as pool:
        handles = list(map(lambda shape: pool.apply_async(area, (shape,)), shapes))
        print(*map(show, (handle.get() for handle in handles)), sep="\n")
