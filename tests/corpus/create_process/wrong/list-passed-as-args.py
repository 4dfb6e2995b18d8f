import multiprocessing


def cube(x):
    return x ** 3


def child(data):
    number = data[0]
    out = data[1]
    out.send(cube(number))
    out.close()


def cube_in_process(x):
    read_end, write_end = multiprocessing.Pipe(False)
    data = [x, write_end]
    p = multiprocessing.Process(target=child, args=data)
    p.start()
    write_end.close()
    p.join()
    return read_end.recv()


def cubes(numbers, processes=3):
    with multiprocessing.Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
