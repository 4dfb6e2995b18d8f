from multiprocessing import Pipe, Pool, Process


def cube(x):
    return x ** 3


def child(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    mine, its = Pipe()
    p = Process(target=child, args=(its, x))
    p.start()
    answers = []
    while True:
        try:
            answers.append(mine.recv())
        except EOFError:
            break
    p.join()
    return answers[0]


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
