from multiprocessing import Process
import time


def line(text):
    print(text)


if __name__ == "__main__":
    poem = ["Roses are red,", "violets are blue,", "processes end"]
    ps = []
    for text in poem:
        p = Process(target=line, args=(text,))
        p.start()
        ps.append(p)
        time.sleep(0.4)        # keeps the lines in order
    for p in ps:
        p.join()
    print("and so do you.")
