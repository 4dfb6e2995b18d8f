from multiprocessing import get_context

# spawn is the same on all systems
ctx = get_context("spawn")


def summing(queue, part):
    queue.put(sum(part))


def sum_through_queue(numbers, workers):
    queue = ctx.Queue()
    middle = len(numbers) // 2
    team = [ctx.Process(target=summing, args=(queue, part)) for part in (numbers[:middle], numbers[middle:])]
    for p in team:
        p.start()
    total = queue.get() + queue.get()
    for p in team:
        p.join()
    return total
