from multiprocessing import Pipe, Pool, Process


def cube(x):
    return x ** 3


def send(conn, x):
    conn.send(cube(x))


def cube_in_process(x):
    mine, yours = Pipe()
    p = Process(target=send, args=(yours, x))
    p.start
    answer = mine.recv()
    p.join
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return list(pool.imap(cube, numbers))


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
    print(cube_in_process(3))
