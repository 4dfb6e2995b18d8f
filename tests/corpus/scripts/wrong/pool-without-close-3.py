from multiprocessing import Pool

def dot(a, b):
    return sum(x * y for x, y in zip(a, b))

if __name__ == "__main__":
    # matrix times vector, one row for each call
    matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 0, 1]]
    vector = [2, 1, 0]
    workers = Pool(4)
    result = workers.starmap(dot, [(row, vector) for row in matrix])
    print(result)
