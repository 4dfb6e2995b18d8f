import threading
import time
from multiprocessing import get_context

# spawn is the same on all systems
ctx = get_context("spawn")


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def put_at_the_end(items, value):
    items.insert(len(items), value)


def append_in_thread(items, value):
    t = threading.Thread(target=put_at_the_end, args=(items, value), daemon=True)
    t.start()
    t.join()
    return items


def append_in_process(items, value):
    p = ctx.Process(target=put_at_the_end, args=(items, value), daemon=True)
    p.start()
    p.join()
    return items


def count_with_threads(limits, workers):
    todo = list(enumerate(limits))
    done = [0] * len(limits)
    lock = threading.Lock()

    def work():
        while True:
            with lock:
                if not todo:
                    return
                place, limit = todo.pop(0)
            done[place] = count_primes(limit)

    team = [threading.Thread(target=work) for _ in range(workers)]
    for member in team:
        member.start()
    for member in team:
        member.join()
    return done


def count_with_processes(limits, workers):
    with ctx.Pool(processes=workers) as pool:
        return list(pool.imap(count_primes, limits))


def child_main(conn):
    for number in iter(conn.recv, None):
        conn.send(2 * number)
    conn.close()


def double_through_pipe(numbers):
    conn, other = ctx.Pipe()
    p = ctx.Process(target=child_main, args=(other,))
    p.start()
    other.close()
    out = []
    for number in numbers:
        conn.send(number)
        out.append(conn.recv())
    conn.send(None)
    p.join()
    conn.close()
    return out


def summing(queue, part):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = ctx.Queue()
    team = [ctx.Process(target=summing, args=(queue, numbers[i::workers])) for i in range(workers)]
    for p in team:
        p.start()
    total = sum([queue.get() for _ in team])
    for p in team:
        p.join()
    return total


def adding(total, part):
    for number in part:
        with total.get_lock():
            total.value += number


def total_in_shared_memory(numbers, workers):
    total = ctx.Value("q", 0)
    team = [ctx.Process(target=adding, args=(total, numbers[i::workers])) for i in range(workers)]
    for p in team:
        p.start()
    for p in team:
        p.join()
    return total.value


def idle():
    pass


def start_cost(count):
    start = time.perf_counter()
    for _ in range(count):
        t = threading.Thread(target=idle)
        t.start()
        t.join()
    per_thread = (time.perf_counter() - start) / count

    start = time.perf_counter()
    for _ in range(count):
        p = ctx.Process(target=idle)
        p.start()
        p.join()
    per_process = (time.perf_counter() - start) / count
    return per_thread, per_process


if __name__ == "__main__":
    print("thread, process:", start_cost(5))
