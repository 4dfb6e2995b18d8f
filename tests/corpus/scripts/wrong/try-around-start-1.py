from multiprocessing import Process


def parse(text):
    print(int(text))


if __name__ == "__main__":
    try:
        p = Process(target=parse, args=("twelve",))
        p.start()
        p.join()
    except ValueError:
        print("that was not a number")
    print("end")
