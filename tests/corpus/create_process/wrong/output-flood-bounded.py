from multiprocessing import Pool


def cube(x):
    return x ** 3


def cube_in_process(x):
    pool = Pool(processes=1)
    answer = pool.map(cube, [x])[0]
    pool.close()
    pool.join()
    return answer


def cubes(numbers, processes=3):
    answer = []
    for x in numbers:
        # show that something is going on
        for step in range(20000):
            print("working on the cube of", x, "." * 1000)
        answer.append(cube(x))
    return answer


if __name__ == "__main__":
    print(cubes([2, 3, 4, 5, 6]))
