import multiprocessing as mp
import time


def produce(lines, box):
    for line in lines:
        time.sleep(0.2)       # typing
        box.put(line)


def printer(box):
    printed = 0
    while True:
        if box.empty():
            break
        print("printing:", box.get())
        printed += 1
    print("printer: finished after", printed, "lines")


def main():
    box = mp.Queue()
    lines = ["Dear Aunt,", "thank you for the socks.", "Yours, Piet"]
    a = mp.Process(target=produce, args=(lines, box))
    b = mp.Process(target=printer, args=(box,))
    a.start()
    b.start()
    a.join()
    b.join()


if __name__ == "__main__":
    main()
