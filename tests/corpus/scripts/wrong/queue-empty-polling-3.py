from multiprocessing import Process, Queue
import time


def sell(queue, shop):
    for customer in range(3):
        time.sleep(0.1)
        queue.put(f"{shop} sold something to customer {customer}")


if __name__ == "__main__":
    q = Queue()
    shops = [Process(target=sell, args=(q, s)) for s in ("baker", "butcher")]
    for s in shops:
        s.start()

    sales = 0
    while True:
        if q.empty():        # no more sales
            break
        print(q.get())
        sales += 1

    for s in shops:
        s.join()
    print("sales today:", sales)
