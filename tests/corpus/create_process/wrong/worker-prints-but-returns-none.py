from multiprocessing import Pipe, Pool, Process


def cube(x):
    return x ** 3


def show_cube(x):
    print("The cube of", x, "is", cube(x))


def send_cube(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    parent_conn, child_conn = Pipe()
    p = Process(target=send_cube, args=(child_conn, x))
    p.start()
    answer = parent_conn.recv()
    p.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        result = pool.map(show_cube, numbers)
    return result


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
