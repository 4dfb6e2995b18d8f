import multiprocessing

numbers = [2, 3, 4, 5, 6]
result = []

for number in numbers:
    result.append(number * number * number)

print(result)
