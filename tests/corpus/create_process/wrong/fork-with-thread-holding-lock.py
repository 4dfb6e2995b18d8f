import threading
from multiprocessing import Pool, Process, Queue

print_lock = threading.Lock()


def cube(x):
    return x ** 3


def show_progress(started, finished):
    with print_lock:
        print("computing ...")
        started.set()
        finished.wait()
        print("... ready")


def child(x, queue):
    answer = cube(x)
    with print_lock:
        print("the child has", answer)
    queue.put(answer)


def cube_in_process(x):
    started, finished = threading.Event(), threading.Event()
    progress = threading.Thread(target=show_progress, args=(started, finished))
    progress.start()
    started.wait()
    queue = Queue()
    p = Process(target=child, args=(x, queue))
    p.start()
    answer = queue.get()
    p.join()
    finished.set()
    progress.join()
    return answer


def cubes(numbers, processes=3):
    with Pool(processes) as pool:
        return pool.map(cube, numbers)


if __name__ == "__main__":
    print(cube_in_process(3))
    print(cubes([2, 3, 4, 5, 6]))
