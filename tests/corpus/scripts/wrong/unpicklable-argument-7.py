from multiprocessing import Process


def total(numbers, name):
    print(name, sum(numbers))


if __name__ == "__main__":
    evens = Process(target=total, args=((n for n in range(100) if n % 2 == 0), "even"))
    odds = Process(target=total, args=((n for n in range(100) if n % 2), "odd"))
    evens.start()
    odds.start()
    evens.join()
    odds.join()
