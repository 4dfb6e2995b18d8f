from multiprocessing import Process

N = 3


def fill_row(matrix, r):
    for c in range(N):
        matrix[r][c] = r * N + c


if __name__ == "__main__":
    matrix = [[0] * N for _ in range(N)]
    rows = []
    r = 0
    while r < N:
        p = Process(target=fill_row, kwargs=dict(matrix=matrix, r=r))
        rows.append(p)
        p.start()
        r += 1
    [p.join() for p in rows]
    for row in matrix:
        print(*row)
