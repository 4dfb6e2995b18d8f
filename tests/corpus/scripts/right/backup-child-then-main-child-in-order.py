from multiprocessing import Process


def backup():
    print("backup made")


def upgrade():
    print("upgraded")


if __name__ == "__main__":
    p = Process(target=backup)
    p.start()
    p.join()
    if p.exitcode == 0:
        q = Process(target=upgrade)
        q.start()
        q.join()
    print("ok")
