from multiprocessing import Pipe, Pool, Process


def cube(x):
    return x ** 3


def child(conn, x):
    conn.send(cube(x))
    conn.close()


def cube_in_process(x):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=child, args=(sender, x))
    p.start()
    p.terminate()
    p.join()
    sender.close()
    return receiver.recv()


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
