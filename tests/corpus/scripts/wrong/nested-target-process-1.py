from multiprocessing import Process


def main():
    def hello(name):
        print("hello", name)

    ps = [Process(target=hello, args=(n,)) for n in ("Lu", "Ed")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()


if __name__ == "__main__":
    main()
