from multiprocessing import Process


def square(n):
    answer = n * n
    print("Square: {}".format(answer))


def cube(n):
    answer = n * n * n
    print("Cube: {}".format(answer))


def square_root(n):
    answer = n ** (1 / 2)
    print("Square Root: {}".format(answer))


def cube_root(n):
    answer = n ** (1 / 3)
    print("Cube Root: {}".format(answer))


def main(n=10):
    jobs = {
        "square": square,
        "cube": cube,
        "square root": square_root,
        "cube root": cube_root,
    }
    crew = {name: Process(target=job, kwargs={"n": n}, name=name) for name, job in jobs.items()}
    for name in crew:
        crew[name].start()
    for name in reversed(crew):
        crew[name].join()


if __name__ == "__main__":
    main()
