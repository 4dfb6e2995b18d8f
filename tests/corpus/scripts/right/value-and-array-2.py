import multiprocessing as mp


def add_up(part, numbers, sums, done):
    sums[part] = sum(numbers[part::4])
    with done.get_lock():
        done.value += 1


def main():
    numbers = list(range(1000))
    sums = mp.Array("q", 4)
    done = mp.Value("i", 0)
    ps = [mp.Process(target=add_up, args=(part, numbers, sums, done)) for part in range(4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(done.value, "parts, sums", list(sums), "total", sum(sums))


if __name__ == "__main__":
    main()
