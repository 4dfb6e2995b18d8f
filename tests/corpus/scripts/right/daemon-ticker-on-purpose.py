import multiprocessing as mp
import time


def ticker():
    while True:
        time.sleep(0.2)
        print("tick", flush=True)


def work(out):
    time.sleep(0.7)
    out.put(sum(i * i for i in range(1000)))


def main():
    mp.Process(target=ticker, daemon=True).start()   # lives as long as main
    out = mp.Queue()
    w = mp.Process(target=work, args=(out,))
    w.start()
    print("result", out.get())
    w.join()


if __name__ == "__main__":
    main()
