from multiprocessing import Array, Process, Value


def count_primes(limit: int) -> int:
    count = 0
    for candidate in range(2, limit + 1):
        for divisor in range(2, int(candidate**0.5) + 1):
            if candidate % divisor == 0:
                break
        else:
            count += 1
    return count


def help_yourself(following, limits, counts):
    while True:
        with following.get_lock():
            mine = following.value
            following.value = mine + 1
        if mine >= len(limits):
            return
        counts[mine] = count_primes(limits[mine])


def count_all(limits, processes=4):
    following = Value("i", 0)
    counts = Array("i", max(len(limits), 1))
    helpers = []
    for _ in range(processes):
        helpers.append(Process(target=help_yourself, args=(following, limits, counts)))
        helpers[-1].start()
    for helper in helpers:
        helper.join()
    return counts[:len(limits)]


if __name__ == "__main__":
    print(count_all([500, 400, 300, 200, 100]))
