import multiprocessing as mp


class RowSum(mp.Process):
    """adds the numbers of one row; run() is called by start()"""

    def __init__(self, nr, row, sums):
        super().__init__()
        self.nr = nr
        self.row = row
        self.sums = sums

    def run(self):
        total = 0.0
        for x in self.row:
            total += x
        self.sums[self.nr] = total


if __name__ == "__main__":
    matrix = [[1.5, 2, 3], [4, 5, 6.25], [7, 8, 9], [0, 0.5, 0]]
    sums = mp.Array("d", len(matrix))
    todo = [RowSum(i, row, sums) for i, row in enumerate(matrix)]
    for t in todo: t.start()
    for t in todo: t.join()
    for i in range(len(matrix)):
        print("row", i, "sum", sums[i])
    print("all:", sum(sums))
