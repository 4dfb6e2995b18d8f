import multiprocessing


def hello(who):
    print("hello", who)


def main():
    a = multiprocessing.Process(target=hello, args=("Linux",))
    a.start()
    a.join()

    print("now the same as on Windows")
    multiprocessing.set_start_method("spawn")
    b = multiprocessing.Process(target=hello, args=("Windows",))
    b.start()
    b.join()


if __name__ == "__main__":
    main()
