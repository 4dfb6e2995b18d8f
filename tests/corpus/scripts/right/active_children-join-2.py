import multiprocessing as mp


def times_table(n):
    print(" ".join(str(n * k) for k in range(1, 11)))


if __name__ == "__main__":
    for n in (3, 7, 9, 12):
        mp.Process(target=times_table, args=(n,)).start()

    for child in mp.active_children():
        child.join()
    print("no child left:", mp.active_children())
