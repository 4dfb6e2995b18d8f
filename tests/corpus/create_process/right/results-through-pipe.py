from multiprocessing import Pipe, Process


def cube(x):
    return x * x * x


def cube_part(part, pipe):
    # work through my own part of the list and send everything back in one go
    answers = []
    for x in part:
        answers.append(cube(x))
    pipe.send(answers)
    pipe.close()


def cube_in_process(x):
    receiver, sender = Pipe(duplex=False)
    p = Process(target=cube_part, args=([x], sender))
    p.start()
    sender.close()
    answer = receiver.recv()[0]
    p.join()
    receiver.close()
    return answer


def cubes(numbers, processes=3):
    numbers = list(numbers)
    result = [None] * len(numbers)
    team = []
    for k in range(processes):
        receiver, sender = Pipe(duplex=False)
        # child k takes number k, k + processes, k + 2 * processes, ...
        p = Process(target=cube_part, args=(numbers[k::processes], sender))
        p.start()
        sender.close()
        team.append((p, receiver))
    for k, (p, receiver) in enumerate(team):
        result[k::processes] = receiver.recv()
        p.join()
        receiver.close()
    return result


if __name__ == "__main__":
    print(cube_in_process(9))
    print(cubes([2, 3, 4, 5, 6]))
