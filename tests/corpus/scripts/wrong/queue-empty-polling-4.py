from multiprocessing import Process, Queue
import time

def factors(n, q):
    time.sleep(0.05)
    q.put((n, [d for d in range(1, n + 1) if n % d == 0]))

if __name__ == "__main__":
    q = Queue()
    numbers = [12, 17, 28, 36, 49, 60]
    ps = [Process(target=factors, args=(n, q)) for n in numbers]
    for p in ps:
        p.start()

    result = {}
    while not q.empty():
        n, f = q.get()
        result[n] = f

    for p in ps:
        p.join()
    print(len(result), "of", len(numbers), "answers:", result)
