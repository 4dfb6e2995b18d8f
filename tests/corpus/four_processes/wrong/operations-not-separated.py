from multiprocessing import Process


def square(n):
    print(f"Square: {n ** 2}")


def cube(n):
    print(f"Cube: {n ** 3}")


def square_root(n):
    print(f"Square Root: {n ** 0.5}")


def cube_root(n):
    print(f"Cube Root: {n ** (1 / 3)}")


def calculate(n):
    square(n)
    cube(n)
    square_root(n)
    cube_root(n)


def main(n=10):
    processes = []
    for _ in range(4):
        process = Process(target=calculate, args=(n,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
