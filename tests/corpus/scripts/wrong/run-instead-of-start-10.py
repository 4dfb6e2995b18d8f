import multiprocessing


class MatrixRow(multiprocessing.Process):
    def __init__(self, row, vector):
        super().__init__()
        self.row, self.vector = row, vector

    def run(self):
        value = sum(a * b for a, b in zip(self.row, self.vector))
        print(f"{self.row} * {self.vector} = {value}")


def multiply(matrix, vector):
    workers = [MatrixRow(row, vector) for row in matrix]
    for method in [w.run for w in workers]:
        method()
    print("number of processes used:", len(workers))


if __name__ == "__main__":
    multiply([[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 1, 0]], [2, 0, 1])
