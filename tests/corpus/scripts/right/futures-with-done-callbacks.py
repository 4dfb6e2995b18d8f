from concurrent.futures import ProcessPoolExecutor

total = []


def square(n):
    return n * n


if __name__ == "__main__":
    with ProcessPoolExecutor(3) as ex:
        for n in range(5):
            ex.submit(square, n).add_done_callback(lambda f: total.append(f.result()))
    print(sum(total))
