import multiprocessing as mp

A = [[1, 2], [3, 4]]
B = [[5, 6], [7, 8]]


def cell(i, j, answers):
    value = sum(A[i][k] * B[k][j] for k in range(2))
    answers.put((i, j, value))


if __name__ == "__main__":
    ctx = mp.get_context()
    answers = ctx.Queue()
    workers = [ctx.Process(target=cell, args=(i, j, answers), name=f"cell{i}{j}")
               for i in range(2) for j in range(2)]
    # run all of them
    list(map(ctx.Process.run, workers))

    result = [[0, 0], [0, 0]]
    for _ in workers:
        i, j, value = answers.get()
        result[i][j] = value
    print("A x B =", result)
