'use server'

import { action } from '#app/_server/action.ts'
import { CreateSegment, createSegment } from '#lib/segments/create-segment.ts'
import { deleteSegment } from '#lib/segments/delete-segment.ts'
import { GetSegment } from '#lib/segments/get-segment.ts'
import { SaveSegment, saveSegment } from '#lib/segments/save-segment.ts'

const toList = () => '/segments'

export const createSegmentAction = action(CreateSegment, (scope, input) => createSegment(scope, input), toList)
export const saveSegmentAction = action(SaveSegment, (scope, input) => saveSegment(scope, input), toList)
export const deleteSegmentAction = action(GetSegment, (scope, input) => deleteSegment(scope, input), toList)
