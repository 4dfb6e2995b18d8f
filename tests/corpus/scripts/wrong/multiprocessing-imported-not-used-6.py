from multiprocessing import Pool, cpu_count


def part_sum(numbers):
    return sum(n * n for n in numbers)


def split(numbers, parts):
    step = len(numbers) // parts
    return [numbers[i * step:(i + 1) * step] for i in range(parts)]


def main():
    cores = cpu_count()
    print("this computer has", cores, "cores")
    numbers = list(range(1, 80001))
    pieces = split(numbers, 8)      # one piece for every process
    partial = [part_sum(piece) for piece in pieces]
    for i, s in enumerate(partial):
        print("process", i, "got", s)
    print("sum of squares:", sum(partial))


if __name__ == "__main__":
    main()
