from multiprocessing import Process

if __name__ == "__main__":
    n = 10

    def one():
        print("Square:", n ** 2)

    def two():
        print("Cube:", n ** 3)

    def three():
        print("Square Root:", n ** 0.5)

    def four():
        print("Cube Root:", n ** (1 / 3))

    processes = [Process(target=t) for t in (one, two, three, four)]
    for p in processes:
        p.start()
    for p in processes:
        p.join()
