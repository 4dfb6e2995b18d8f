import multiprocessing


def say_done(part, queue):
    queue.put("done")


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=say_done, args=(numbers[k::workers], queue)) for k in range(workers)]
    for p in processes:
        p.start()
    answer = 0
    for k in range(workers):
        queue.get()
        answer += sum(numbers[k::workers])
    for p in processes:
        p.join()
    return answer
