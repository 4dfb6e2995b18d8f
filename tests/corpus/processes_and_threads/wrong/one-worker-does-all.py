import json
import multiprocessing
from multiprocessing import Process


def add_up(queue, part):
    queue.put(json.dumps({"sum": sum(part)}))


def sum_through_queue(numbers, workers):
    queue = multiprocessing.Queue()
    process = Process(target=add_up, args=(queue, numbers))
    process.start()
    message = json.loads(queue.get())
    process.join()
    return message["sum"]
