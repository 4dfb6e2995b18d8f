import time
from multiprocessing import JoinableQueue, Process


def consumer(q):
    while True:
        item = q.get()
        time.sleep(0.3)
        print("packed", item)
        q.task_done()


def main():
    q = JoinableQueue()
    packer = Process(target=consumer, args=(q,))
    packer.daemon = True     # so that it ends when the orders are packed
    packer.start()
    for order in ("shoes", "shirt", "hat", "socks"):
        q.put(order)
        print("ordered", order)
    time.sleep(0.4)
    print("shop closed")


if __name__ == "__main__":
    main()
