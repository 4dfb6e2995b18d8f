import threading


def show(n):
    print("process", n)


if __name__ == "__main__":
    processes = []
    for n in range(1, 5):
        p = threading.Thread(target=show, args=(n,))
        p.start()
        processes.append(p)
    for p in processes:
        p.join()
