import multiprocessing


def sum_of_part(queue, numbers, first, last):
    queue.put(sum(numbers[first:last + 1]))


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    borders = [len(numbers) * k // workers for k in range(workers + 1)]
    processes = []
    for first, last in zip(borders, borders[1:]):
        process = multiprocessing.Process(target=sum_of_part, args=(queue, numbers, first, last))
        process.start()
        processes.append(process)
    answer = 0
    for _ in range(workers):
        answer += queue.get()
    for process in processes:
        process.join()
    return answer
