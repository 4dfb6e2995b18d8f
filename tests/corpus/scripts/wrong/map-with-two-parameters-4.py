from concurrent.futures import ProcessPoolExecutor


def dot(row, column):
    return sum(a * b for a, b in zip(row, column))


def multiply(A, B):
    columns = list(zip(*B))
    jobs = []
    for row in A:
        for column in columns:
            jobs.append((row, column))
    with ProcessPoolExecutor(max_workers=4) as executor:
        flat = list(executor.map(dot, jobs))
    n = len(columns)
    return [flat[i:i + n] for i in range(0, len(flat), n)]


if __name__ == "__main__":
    A = [[1, 2], [3, 4]]
    B = [[5, 6], [7, 8]]
    for row in multiply(A, B):
        print(row)
