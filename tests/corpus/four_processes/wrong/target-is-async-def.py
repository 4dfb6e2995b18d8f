from multiprocessing import Process


def square(n):
    result = n ** 2
    print("Square: " + str(result))


def cube(n):
    result = n ** 3
    print("Cube: " + str(result))


def square_root(n):
    result = n ** (1/2)
    print("Square Root: " + str(result))


def cube_root(n):
    result = n ** (1/3)
    print("Cube Root: " + str(result))


async def run_async(function, n):
    function(n)


def main(n=10):
    processes = []
    for f in (square, cube, square_root, cube_root):
        p = Process(target=run_async, args=(f, n))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()


if __name__ == "__main__":
    main()
