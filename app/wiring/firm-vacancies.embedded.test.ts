import { memoryDatabase } from '../testing/database.ts'
import { firmVacanciesContract } from './firm-vacancies.contract.ts'

firmVacanciesContract(memoryDatabase)
