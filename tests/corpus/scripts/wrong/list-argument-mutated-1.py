from multiprocessing import Process


def fill(numbers):
    for n in range(5):
        numbers.append(n * n)


if __name__ == "__main__":
    numbers = []
    p = Process(target=fill, args=(numbers,))
    p.start()
    p.join()
    print(numbers)
