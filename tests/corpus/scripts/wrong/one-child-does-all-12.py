from multiprocessing import Process, current_process


def squares(limit):
    me = current_process()
    for i in range(1, limit + 1):
        print(me.name, me.pid, ": process", i, "computes", i * i)


def main():
    # make 5 processes, each computes a square
    process = Process(target=squares, args=(5,))
    process.start()
    process.join()


if __name__ == "__main__":
    main()
