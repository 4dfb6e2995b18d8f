from multiprocessing import Pool


def cube(v):
    return v ** 3


if __name__ == "__main__":
    matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12], [13, 14, 15]]
    pools = []
    result = []
    for row in matrix:
        pool = Pool(3)
        pools.append(pool)
        result.append(pool.map(cube, row))
    for row in result:
        print(row)
