from multiprocessing import Process, Queue


def count_base(base, dna, mailbox):
    n = 0
    for letter in dna:
        if letter == base:
            n += 1
    mailbox.put((base, n))


def main():
    dna = "GATTACA" * 500 + "CCGT" * 300
    mailbox = Queue()
    counters = []
    for base in "ACGT":
        counters.append(Process(target=count_base, args=(base, dna, mailbox)))
        counters[-1].start()
    answers = {}
    while len(answers) < 4:
        base, n = mailbox.get()
        answers[base] = n
    for c in counters:
        c.join()
    # only main prints, so the lines are in order
    for base in sorted(answers):
        print(base, answers[base])


if __name__ == "__main__":
    main()
