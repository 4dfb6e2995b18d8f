from multiprocessing import Pool

def row_total(row):
    return sum(row)

matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]

if __name__ == "__main__":
    with Pool(3) as p:
        row_totals = p.map(row_total, matrix)
    print("Totals of the rows:", row_total)
    print("Rows:", len(matrix))
